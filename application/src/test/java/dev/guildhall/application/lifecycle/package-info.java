/** Tests of the lifecycle of companies. */
@NullMarked
package dev.guildhall.application.lifecycle;

import org.jspecify.annotations.NullMarked;
