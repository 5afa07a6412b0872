/** Tests of what operators do. */
@NullMarked
package dev.guildhall.application.deadletter;

import org.jspecify.annotations.NullMarked;
