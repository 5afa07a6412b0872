--liquibase formatted sql logicalFilePath:0110-usage

--changeset guildhall:usage-entries
create table usage_entries (
    tenant_id uuid not null,
    id uuid not null,
    run_id uuid not null,
    seq bigint not null check (seq > 0),
    employee_id uuid not null,
    operation text not null check (operation in ('GREETING', 'CHAT', 'DELEGATION')),
    model text not null,
    price_version integer not null,
    input_tokens bigint not null check (input_tokens >= 0),
    output_tokens bigint not null check (output_tokens >= 0),
    cost_micros bigint not null,
    estimated boolean not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    -- One entry per Journal event: what is metered twice would be charged twice.
    unique (tenant_id, run_id, seq),
    foreign key (tenant_id, run_id) references runs,
    foreign key (tenant_id, employee_id) references employees
);
comment on table usage_entries is 'Metered model calls; append only.';
create index usage_entries_recent on usage_entries (tenant_id, at desc, id desc);
create index usage_entries_of_employee on usage_entries (tenant_id, employee_id);

alter table usage_entries enable row level security;
alter table usage_entries force row level security;
create policy own_tenant on usage_entries
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert on usage_entries to guildhall_app;
--rollback drop table usage_entries;
