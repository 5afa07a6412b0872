/** In-memory stand-ins for every outbound port, as strict as the real adapters about transactions and tenants. */
@NullMarked
package dev.guildhall.application.testing.fake;

import org.jspecify.annotations.NullMarked;
