/** The outbound ports' Javadoc as tests, for the in-memory fakes and the real adapters alike. */
@NullMarked
package dev.guildhall.application.testing.contract;

import org.jspecify.annotations.NullMarked;
