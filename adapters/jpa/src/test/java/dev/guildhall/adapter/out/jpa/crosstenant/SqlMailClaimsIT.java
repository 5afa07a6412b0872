package dev.guildhall.adapter.out.jpa.crosstenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPostPorts;
import dev.guildhall.application.testing.contract.MailClaimsContract;

class SqlMailClaimsIT extends JpaPostPorts implements MailClaimsContract {}
