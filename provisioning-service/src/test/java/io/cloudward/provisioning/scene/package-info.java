/** What tests need to play the other services. */
package io.cloudward.provisioning.scene;
