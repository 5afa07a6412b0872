/** JSON that is read strictly, checked against closed schemas, and written in one form. */
@NullMarked
package dev.guildhall.adapter.out.tools.schema;

import org.jspecify.annotations.NullMarked;
