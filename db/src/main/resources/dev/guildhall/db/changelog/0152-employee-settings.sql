--liquibase formatted sql logicalFilePath:0152-employee-settings

--changeset guildhall:employee-tools
create table employee_tools (
    tenant_id uuid not null,
    employee_id uuid not null,
    tool text not null,
    primary key (tenant_id, employee_id, tool),
    foreign key (tenant_id, employee_id) references employees
);
comment on table employee_tools is 'Tools that employees were given beside those of their listings.';

alter table employee_tools enable row level security;
alter table employee_tools force row level security;
create policy own_tenant on employee_tools
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on employee_tools to guildhall_app;
--rollback drop table employee_tools;

--changeset guildhall:tenant-hosts
create table tenant_hosts (
    tenant_id uuid not null references tenants,
    host text not null,
    primary key (tenant_id, host)
);
comment on table tenant_hosts is 'Hosts that employees may fetch from.';

alter table tenant_hosts enable row level security;
alter table tenant_hosts force row level security;
create policy own_tenant on tenant_hosts
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on tenant_hosts to guildhall_app;
--rollback drop table tenant_hosts;

--changeset guildhall:run-limits
create table run_limits (
    tenant_id uuid not null,
    employee_id uuid not null,
    max_steps integer,
    max_seconds bigint,
    max_repairs integer,
    max_idle_steps integer,
    max_repeats integer,
    max_cost_micros bigint,
    primary key (tenant_id, employee_id),
    foreign key (tenant_id, employee_id) references employees
);
comment on table run_limits is 'Limits of the runs of single employees; what is null is as the plan says, which is never exceeded.';

alter table run_limits enable row level security;
alter table run_limits force row level security;
create policy own_tenant on run_limits
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, update (max_steps, max_seconds, max_repairs, max_idle_steps, max_repeats, max_cost_micros) on run_limits to guildhall_app;
--rollback drop table run_limits;
