package dev.guildhall.archtests.samples.application.employee;

import dev.guildhall.application.crosstenant.LoginDirectory;
import dev.guildhall.archtests.Breaks;

/** Sees what row-level security cannot hide. */
@Breaks("ports-across-tenants-have-few-users")
record LooksAcrossTenants(LoginDirectory directory) {}
