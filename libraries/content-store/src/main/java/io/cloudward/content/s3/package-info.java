/** Blobs as objects of a bucket that speaks S3. */
@NullMarked
package io.cloudward.content.s3;

import org.jspecify.annotations.NullMarked;
