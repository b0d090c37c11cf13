/**
 * Content of mail and files by tenant and SHA-256: encrypted, short-lived, counted by those who
 * hold it. Clean content goes when its last holder lets go; what lost its holder goes by its
 * expiry. Where the bytes lie is behind {@link io.cloudward.content.Blobs}.
 */
@NullMarked
package io.cloudward.content;

import org.jspecify.annotations.NullMarked;
