/** Tests of companies' settings and plans. */
@NullMarked
package dev.guildhall.application.tenant;

import org.jspecify.annotations.NullMarked;
