--liquibase formatted sql logicalFilePath:0193-session-use

--changeset guildhall:session-use
alter table sessions
    add column last_seen_at timestamptz not null default now(),
    add column origin text not null default '' check (length(origin) <= 60),
    add column program text not null default '' check (length(program) <= 60);
comment on column sessions.last_seen_at is 'When it was used, to some minutes.';
comment on column sessions.origin is 'Remote address from which it was opened.';
comment on column sessions.program is 'What opened it, as that says of itself.';
create index sessions_newest on sessions (tenant_id, member_id, created_at desc, id desc);
grant update (last_seen_at) on sessions to guildhall_app;
--rollback alter table sessions drop column last_seen_at, drop column origin, drop column program;
