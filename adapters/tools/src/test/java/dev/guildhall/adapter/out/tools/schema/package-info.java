@NullMarked
package dev.guildhall.adapter.out.tools.schema;

import org.jspecify.annotations.NullMarked;
