/** Tools outside the platform: what models may say to them, and how they are called without trusting them. */
@NullMarked
package dev.guildhall.adapter.out.tools;

import org.jspecify.annotations.NullMarked;
