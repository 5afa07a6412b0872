/** Tests of signing in at companies' own servers. */
@NullMarked
package dev.guildhall.application.companysignin;

import org.jspecify.annotations.NullMarked;
