--liquibase formatted sql logicalFilePath:0090-run-queue

--changeset guildhall:run-queue
create table run_queue (
    tenant_id uuid not null,
    run_id uuid not null,
    state text not null check (state in ('READY', 'LEASED', 'WAITING')),
    priority smallint not null default 2 check (priority between 0 and 3),
    enqueued_at timestamptz not null,
    available_at timestamptz not null,
    waiting_for uuid,
    lease_owner text,
    lease_until timestamptz,
    fence bigint not null default 0,
    attempts integer not null default 0,
    cancel_requested boolean not null default false,
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references runs deferrable initially deferred,
    check ((state = 'WAITING') = (waiting_for is not null)),
    check ((state = 'LEASED') = (lease_owner is not null and lease_until is not null))
) with (
    -- Each run moves through here in seconds: room for new row versions in the page, and dead ones removed early,
    -- so that the indexes which a claim walks stay short.
    fillfactor = 60,
    autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_vacuum_threshold = 200,
    autovacuum_analyze_scale_factor = 0.05,
    autovacuum_vacuum_cost_delay = 0
);
comment on table run_queue is 'Runs that have not ended, and who drives them.';
comment on column run_queue.priority is '0 urgent, 1 high, 2 normal, 3 low';
comment on column run_queue.available_at is 'When it may be taken, by this server''s clock; among runs of one priority also their order.';
comment on column run_queue.fence is 'How often it was taken; only the holder of the last number may write to the run.';
comment on column run_queue.attempts is 'How often it was taken since something was last written to its Journal.';
create index run_queue_due on run_queue (priority, available_at) where state = 'READY';
create index run_queue_expiring on run_queue (lease_until) where state = 'LEASED';
create index run_queue_of_worker on run_queue (lease_owner) where state = 'LEASED';
create index run_queue_waiters on run_queue (tenant_id, waiting_for) where state = 'WAITING';

alter table run_queue enable row level security;
alter table run_queue force row level security;
create policy own_tenant on run_queue
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update, delete on run_queue to guildhall_app;

-- Engines take runs of all tenants, through the functions of 0095 alone.
create policy engines_look on run_queue for select to guildhall_crosstenant using (true);
create policy engines_take on run_queue for update to guildhall_crosstenant using (true) with check (true);
grant select, update (state, lease_owner, lease_until, fence, attempts) on run_queue to guildhall_crosstenant;
--rollback drop table run_queue;
