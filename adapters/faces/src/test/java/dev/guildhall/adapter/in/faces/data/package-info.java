/** Tests of the page of a company's data. */
@NullMarked
package dev.guildhall.adapter.in.faces.data;

import org.jspecify.annotations.NullMarked;
