/** What Prometheus reads about runs and model calls; never anything about a tenant. */
@NullMarked
package dev.guildhall.webapp.metrics;

import org.jspecify.annotations.NullMarked;
