/** The org chart as rows. */
@NullMarked
package dev.guildhall.adapter.out.jpa.orgchart;

import org.jspecify.annotations.NullMarked;
