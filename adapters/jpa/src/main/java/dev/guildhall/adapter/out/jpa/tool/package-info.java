/** What tenants let their employees use, in PostgreSQL. */
@NullMarked
package dev.guildhall.adapter.out.jpa.tool;

import org.jspecify.annotations.NullMarked;
