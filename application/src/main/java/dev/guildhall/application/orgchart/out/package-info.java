/** What the org chart needs from the outside. */
@NullMarked
package dev.guildhall.application.orgchart.out;

import org.jspecify.annotations.NullMarked;
