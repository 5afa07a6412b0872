/** What callers may ask of the org chart. */
@NullMarked
package dev.guildhall.application.orgchart.in;

import org.jspecify.annotations.NullMarked;
