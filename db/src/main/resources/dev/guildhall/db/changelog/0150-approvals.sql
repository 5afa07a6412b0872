--liquibase formatted sql logicalFilePath:0150-approvals

--changeset guildhall:approvals
create table approvals (
    tenant_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    call text not null,
    employee_id uuid not null,
    tool text not null,
    arguments text not null,
    digest text not null,
    level text not null check (level in ('MANAGER', 'ADMIN', 'FOUR_EYES')),
    reason text not null,
    amount_micros bigint,
    requested_at timestamptz not null,
    expires_at timestamptz not null,
    status text not null check (status in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED')),
    approved text,
    approved_digest text,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references runs,
    foreign key (tenant_id, employee_id) references employees
);
comment on table approvals is 'Requests for consent to one use of one tool; each is decided once.';
comment on column approvals.digest is 'Hash of tool and arguments as asked for.';
comment on column approvals.approved is 'Arguments as approved; null when they are the ones asked for.';
comment on column approvals.approved_digest is 'What the consent is bound to; null until approved.';
create index approvals_in_order on approvals (tenant_id, requested_at, id);
create index approvals_by_status on approvals (tenant_id, status, requested_at, id);
create index approvals_of_run on approvals (tenant_id, run_id) where status = 'PENDING';

alter table approvals enable row level security;
alter table approvals force row level security;
create policy own_tenant on approvals
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (status, approved, approved_digest) on approvals to guildhall_app;
--rollback drop table approvals;

--changeset guildhall:approval-votes
create table approval_votes (
    tenant_id uuid not null,
    approval_id uuid not null,
    member_id uuid not null,
    consent boolean not null,
    place integer not null,
    role text not null check (role in ('ADMIN', 'MEMBER', 'VIEWER')),
    at timestamptz not null,
    comment text not null,
    digest text not null,
    edited text,
    primary key (tenant_id, approval_id, member_id, consent),
    foreign key (tenant_id, approval_id) references approvals,
    foreign key (tenant_id, member_id) references members,
    unique (tenant_id, approval_id, place)
);
comment on table approval_votes is 'Who said what to a request for consent, each person at most once each way; append only.';
comment on column approval_votes.role is 'What this person was to the company when it was said.';
comment on column approval_votes.digest is 'Hash of the tool and arguments that this person saw.';
comment on column approval_votes.edited is 'Arguments as this person changed them; null when not.';

alter table approval_votes enable row level security;
alter table approval_votes force row level security;
create policy own_tenant on approval_votes
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on approval_votes to guildhall_app;
--rollback drop table approval_votes;

--changeset guildhall:approval-policies
create table approval_policies (
    tenant_id uuid not null references tenants,
    revision integer not null,
    patience_seconds bigint not null,
    primary key (tenant_id, revision)
);
comment on table approval_policies is
    'Rules for consent as a whole; the highest revision holds. A tenant without any has the usual ones. Append only.';
comment on column approval_policies.patience_seconds is 'How long a request waits for somebody to decide.';

alter table approval_policies enable row level security;
alter table approval_policies force row level security;
create policy own_tenant on approval_policies
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on approval_policies to guildhall_app;
--rollback drop table approval_policies;

--changeset guildhall:approval-rules
create table approval_rules (
    tenant_id uuid not null,
    revision integer not null,
    place integer not null,
    tool text,
    effect text,
    audience text,
    least_micros bigint,
    unsure_below integer,
    level text not null check (level in ('AUTO', 'MANAGER', 'ADMIN', 'FOUR_EYES')),
    primary key (tenant_id, revision, place),
    foreign key (tenant_id, revision) references approval_policies
);
comment on table approval_rules is 'The rules of each revision, in order; what is null is no condition. Append only.';

alter table approval_rules enable row level security;
alter table approval_rules force row level security;
create policy own_tenant on approval_rules
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on approval_rules to guildhall_app;
--rollback drop table approval_rules;

--changeset guildhall:policy-changes
create table policy_changes (
    tenant_id uuid not null,
    id uuid not null,
    at timestamptz not null,
    member_id uuid not null,
    what text not null check (what in ('APPROVAL_RULES', 'EMPLOYEE_TOOLS', 'HOSTS', 'RUN_LIMITS')),
    before text not null,
    after text not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references members
);
comment on table policy_changes is 'Who changed which policy when, and from what to what; append only.';
create index policy_changes_recent on policy_changes (tenant_id, at desc, id desc);

alter table policy_changes enable row level security;
alter table policy_changes force row level security;
create policy own_tenant on policy_changes
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on policy_changes to guildhall_app;
--rollback drop table policy_changes;
