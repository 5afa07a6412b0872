--liquibase formatted sql logicalFilePath:0160-memories

--changeset guildhall:agent-memories
create table agent_memories (
    tenant_id uuid not null,
    id uuid not null,
    employee_id uuid not null,
    run_id uuid not null,
    topic text check (length(topic) <= 100),
    content text not null check (length(content) <= 2000),
    digest text not null check (length(digest) = 64),
    created_at timestamptz not null,
    -- The configuration that knows no language: employees note in any. Case is folded as the database's locale does.
    search tsvector not null
        generated always as (to_tsvector('simple', lower(coalesce(topic, '') || ' ' || content))) stored,
    primary key (tenant_id, id),
    foreign key (tenant_id, employee_id) references employees,
    foreign key (tenant_id, run_id) references runs
);
comment on table agent_memories is 'What employees noted for themselves.';
comment on column agent_memories.digest is 'SHA-256 of the content, so that nothing is noted twice.';
comment on column agent_memories.run_id is 'In which it was noted.';
create unique index agent_memories_once on agent_memories (tenant_id, employee_id, digest);
-- An employee has so few that a search looks at each of them; an index of words would span tenants.
create index agent_memories_newest on agent_memories (tenant_id, employee_id, created_at desc, id desc);
create index agent_memories_of_run on agent_memories (tenant_id, run_id);

alter table agent_memories enable row level security;
alter table agent_memories force row level security;
create policy own_tenant on agent_memories
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));

grant select, insert, delete on agent_memories to guildhall_app;
--rollback drop table agent_memories;
