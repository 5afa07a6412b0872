--liquibase formatted sql logicalFilePath:0200-isolation-report

--changeset guildhall:what-crosstenant-functions-reveal
comment on function crosstenant.claim_runs is 'Tells the engine which runs of any tenant are due: tenant, run, how often it was taken. Nothing of what they are about.';
comment on function crosstenant.renew_leases is 'Tells the engine which of the runs it holds are still its own, and whether somebody wants them to stop.';
comment on function crosstenant.claim_schedules is 'Tells the ticker which schedules of any tenant are due: tenant and schedule. Nothing of what they say.';
comment on function crosstenant.find_login is 'Tells, for one exact e-mail address, tenant, member and password digest, because a log-in does not know its tenant yet.';
comment on function crosstenant.register_login is 'Tells whether an e-mail address is free, and takes it for the tenant of the running transaction.';
comment on function crosstenant.login_failure_at is 'Tells when log-ins failed for one digest of an address. Knows no tenant.';
comment on function crosstenant.record_login_failure is 'Tells nothing, counts a failed log-in for one digest of an address.';
comment on function crosstenant.clear_login_failures is 'Tells nothing, forgets the failed log-ins of one digest of an address.';
comment on function crosstenant.list_dead_letters is 'Tells operators which runs of any tenant were set aside, and why. Nothing of what they are about.';
comment on function crosstenant.find_dead_letter is 'Tells operators about one run that was set aside, as list_dead_letters does.';
comment on function crosstenant.settle_dead_letter is 'Tells whether a run was set aside, puts it back or ends it, and keeps who decided that.';
--rollback select 1;

--changeset guildhall:what-bookkeeping-is-for
comment on table databasechangelog is 'Which migrations this database has had. Belongs to the platform.';
comment on table databasechangeloglock is 'Keeps two migrations from running at once. Belongs to the platform.';
--rollback select 1;
