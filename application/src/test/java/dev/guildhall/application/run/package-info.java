/** Tests of the run engine on in-memory fakes. */
@NullMarked
package dev.guildhall.application.run;

import org.jspecify.annotations.NullMarked;
