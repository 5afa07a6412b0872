--liquibase formatted sql logicalFilePath:0170-audit

--changeset guildhall:audit-entries
create table audit_entries (
    tenant_id uuid not null references tenants,
    seq bigint not null check (seq > 0),
    canonical text not null,
    hash text not null check (length(hash) = 64),
    at timestamptz not null,
    actor_id text not null,
    for_id text,
    action text not null,
    primary key (tenant_id, seq)
);
comment on table audit_entries is 'Who did what, in a chain by hashes for each tenant; the server may add and read, nothing else.';
comment on column audit_entries.canonical is 'The entry itself: the text that the hash is of. The columns behind the hash only serve to search.';
comment on column audit_entries.hash is 'SHA-256 in lower-case hex; the next entry names it.';
comment on column audit_entries.for_id is 'For whom the actor acted; null when for itself.';
create index audit_entries_by_time on audit_entries (tenant_id, at);
create index audit_entries_by_actor on audit_entries (tenant_id, actor_id, seq desc);
create index audit_entries_by_action on audit_entries (tenant_id, action, seq desc);

alter table audit_entries enable row level security;
alter table audit_entries force row level security;
create policy own_tenant on audit_entries
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on audit_entries to guildhall_app;
--rollback drop table audit_entries;

--changeset guildhall:audit-heads
create table audit_heads (
    tenant_id uuid not null references tenants,
    seq bigint not null,
    hash text not null check (length(hash) = 64),
    primary key (tenant_id)
);
comment on table audit_heads is 'Where each chain of audit entries ends; its row is locked while an entry is added.';

alter table audit_heads enable row level security;
alter table audit_heads force row level security;
create policy own_tenant on audit_heads
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (seq, hash) on audit_heads to guildhall_app;
--rollback drop table audit_heads;

--changeset guildhall:audit-checkpoints
create table audit_checkpoints (
    tenant_id uuid not null references tenants,
    seq bigint not null,
    hash text not null check (length(hash) = 64),
    at timestamptz not null,
    key_x text not null,
    key_y text not null,
    signature text not null,
    primary key (tenant_id, seq)
);
comment on table audit_checkpoints is 'Signed ends of chains; copies kept elsewhere show when entries are taken from an end or all are replaced.';
comment on column audit_checkpoints.key_x is 'The key it was signed with, so that it can be verified when the key itself is gone.';

alter table audit_checkpoints enable row level security;
alter table audit_checkpoints force row level security;
create policy own_tenant on audit_checkpoints
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on audit_checkpoints to guildhall_app;
--rollback drop table audit_checkpoints;
