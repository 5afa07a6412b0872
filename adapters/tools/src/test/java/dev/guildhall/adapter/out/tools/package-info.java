@NullMarked
package dev.guildhall.adapter.out.tools;

import org.jspecify.annotations.NullMarked;
