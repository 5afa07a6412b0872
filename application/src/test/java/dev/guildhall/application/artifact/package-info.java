/** Tests of artifacts on in-memory fakes. */
@NullMarked
package dev.guildhall.application.artifact;

import org.jspecify.annotations.NullMarked;
