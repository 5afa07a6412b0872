@NullMarked
package dev.guildhall.adapter.out.tools.fetch;

import org.jspecify.annotations.NullMarked;
