/**
 * What is in drives: folders, files, their versions and contents, how they are uploaded and
 * downloaded, and who is told of changes. A drive writes each change to its journal before it is
 * answered.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.files;

import org.jspecify.annotations.NullMarked;
