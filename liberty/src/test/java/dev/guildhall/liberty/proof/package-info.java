/** Proofs with real servers, a real database, scripted models and scripted tools, all of which may be killed. */
@NullMarked
package dev.guildhall.liberty.proof;

import org.jspecify.annotations.NullMarked;
