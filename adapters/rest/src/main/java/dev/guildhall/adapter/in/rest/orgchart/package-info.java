/** Who reports to whom. */
@NullMarked
package dev.guildhall.adapter.in.rest.orgchart;

import org.jspecify.annotations.NullMarked;
