/** Tests of what a call is made with. */
@NullMarked
package dev.guildhall.application.context;

import org.jspecify.annotations.NullMarked;
