@NullMarked
package dev.guildhall.adapter.out.tools.http;

import org.jspecify.annotations.NullMarked;
