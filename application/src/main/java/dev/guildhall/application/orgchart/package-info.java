/** Reporting and collaboration lines. */
@NullMarked
package dev.guildhall.application.orgchart;

import org.jspecify.annotations.NullMarked;
