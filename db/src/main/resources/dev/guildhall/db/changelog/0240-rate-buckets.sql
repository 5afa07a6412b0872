--liquibase formatted sql logicalFilePath:0240-rate-buckets

--changeset guildhall:rate-buckets
-- Unlogged, because each request writes here and nothing is lost that matters: after a crash of the database all buckets are
-- full. Rows are written in place, which the free space in each page is for.
create unlogged table rate_buckets (
    tenant_id uuid not null references tenants,
    scope text not null check (scope in ('company', 'member', 'key')),
    subject uuid not null,
    micro_tokens bigint not null check (micro_tokens >= 0),
    as_of timestamptz not null,
    full_at timestamptz not null,
    primary key (tenant_id, scope, subject)
) with (fillfactor = 50);
comment on table rate_buckets is 'How many requests a company, a member or a key has left. What is not there is full.';
comment on column rate_buckets.subject is 'Id of the tenant, the member or the key.';
comment on column rate_buckets.micro_tokens is 'Millionths of requests that were left at as_of.';
comment on column rate_buckets.full_at is 'From when on the row says nothing any more.';

alter table rate_buckets enable row level security;
alter table rate_buckets force row level security;
create policy own_tenant on rate_buckets
    using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
    with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (micro_tokens, as_of, full_at), delete on rate_buckets to guildhall_app;
--rollback drop table rate_buckets;

--changeset guildhall:stranger-buckets
create unlogged table stranger_buckets (
    address_hash text primary key check (length(address_hash) = 64),
    micro_tokens bigint not null check (micro_tokens >= 0),
    as_of timestamptz not null,
    full_at timestamptz not null
) with (fillfactor = 50);
comment on table stranger_buckets is 'How many requests without a good credential a network address has left. Reached through functions only.';
create index stranger_buckets_full on stranger_buckets (full_at);
grant select, insert, update (micro_tokens, as_of, full_at), delete on stranger_buckets to guildhall_crosstenant;
--rollback drop table stranger_buckets;

--changeset guildhall:bucket-arithmetic endDelimiter:@@
-- What a bucket holds at p_now: p_per_second millionths more for each microsecond, up to p_burst whole ones. A clock that was
-- set back gives nothing.
create function bucket_at(p_micro_tokens bigint, p_as_of timestamptz, p_now timestamptz, p_burst bigint, p_per_second bigint)
    returns bigint
    language sql immutable parallel safe
return least(p_burst * 1000000::numeric,
    p_micro_tokens + greatest(extract(epoch from p_now - p_as_of), 0) * 1000000 * p_per_second)::bigint @@
revoke all on function bucket_at from public @@
grant execute on function bucket_at to guildhall_app, guildhall_crosstenant @@

-- Up to when a bucket has been filled: it waits for a clock that was set back, but no longer than a minute.
create function bucket_as_of(p_as_of timestamptz, p_now timestamptz) returns timestamptz
    language sql immutable parallel safe
return least(greatest(p_as_of, p_now), p_now + interval '1 minute') @@
revoke all on function bucket_as_of from public @@
grant execute on function bucket_as_of to guildhall_app, guildhall_crosstenant @@

-- When a bucket will be full.
create function bucket_full_at(p_micro_tokens bigint, p_as_of timestamptz, p_burst bigint, p_per_second bigint)
    returns timestamptz
    language sql immutable parallel safe
return p_as_of + interval '1 microsecond' * ceil((p_burst * 1000000 - p_micro_tokens) / p_per_second::numeric)::double precision @@
revoke all on function bucket_full_at from public @@
grant execute on function bucket_full_at to guildhall_app, guildhall_crosstenant @@
--rollback drop function bucket_at; drop function bucket_as_of; drop function bucket_full_at;

--changeset guildhall:take-tokens endDelimiter:@@
-- Takes a token from each of a tenant's buckets that are named, or from none. They are locked in the order in which they are
-- named, which must be the same for all. The time is read when all are locked, so that it does not go back from one request
-- to the next. Says itself whose rows it may see, so that it can be a whole transaction: a lock that was held until a client
-- says commit would be held for as long as the client is slow.
--
-- returns one row for each bucket, in that order: what it holds now, up to when, and the time of the database.
create function take_tokens(p_tenant uuid, p_scopes text[], p_subjects uuid[], p_bursts bigint[], p_per_seconds bigint[])
    returns table (admitted boolean, micro_tokens bigint, as_of timestamptz, at timestamptz)
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '1s'
as $$
#variable_conflict use_column
declare
    c_token constant bigint := 1000000;
    v_tokens bigint;
    v_since timestamptz;
    v_held bigint[];
    v_as_of timestamptz[];
    v_now timestamptz;
    v_admitted boolean := true;
begin
    if nullif(current_setting('app.tenant_id', true), '')::uuid <> p_tenant then
        raise exception 'the running transaction is for another tenant';
    end if;
    perform set_config('app.tenant_id', p_tenant::text, true);
    for i in 1 .. cardinality(p_scopes) loop
        loop
            select b.micro_tokens, b.as_of into v_tokens, v_since
            from public.rate_buckets b
            where b.tenant_id = p_tenant and b.scope = p_scopes[i] and b.subject = p_subjects[i]
            for no key update;
            exit when found;
            -- A new one takes some that say nothing any more with it, so there are never many more than are in use.
            delete from public.rate_buckets b
            where b.tenant_id = p_tenant and (b.scope, b.subject) in (
                select old.scope, old.subject from public.rate_buckets old
                where old.tenant_id = p_tenant and old.full_at < clock_timestamp() and old.subject <> all (p_subjects)
                limit 20 for no key update skip locked);
            insert into public.rate_buckets (tenant_id, scope, subject, micro_tokens, as_of, full_at)
            values (p_tenant, p_scopes[i], p_subjects[i], p_bursts[i] * c_token, clock_timestamp(), clock_timestamp())
            on conflict do nothing;
        end loop;
        v_held[i] := v_tokens;
        v_as_of[i] := v_since;
    end loop;

    v_now := clock_timestamp();
    for i in 1 .. cardinality(p_scopes) loop
        v_held[i] := public.bucket_at(v_held[i], v_as_of[i], v_now, p_bursts[i], p_per_seconds[i]);
        v_as_of[i] := public.bucket_as_of(v_as_of[i], v_now);
        v_admitted := v_admitted and v_held[i] >= c_token;
    end loop;

    for i in 1 .. cardinality(p_scopes) loop
        if v_admitted then
            v_held[i] := v_held[i] - c_token;
            update public.rate_buckets b
            set micro_tokens = v_held[i], as_of = v_as_of[i],
                full_at = public.bucket_full_at(v_held[i], v_as_of[i], p_bursts[i], p_per_seconds[i])
            where b.tenant_id = p_tenant and b.scope = p_scopes[i] and b.subject = p_subjects[i];
        end if;
        return query select v_admitted, v_held[i], v_as_of[i], v_now;
    end loop;
end;
$$ @@
revoke all on function take_tokens from public @@
grant execute on function take_tokens to guildhall_app @@
--rollback drop function take_tokens;

--changeset guildhall:take-stranger-token endDelimiter:@@
create function crosstenant.take_stranger_token(p_address_hash text, p_burst bigint, p_per_second bigint)
    returns table (admitted boolean, micro_tokens bigint, as_of timestamptz, at timestamptz)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '1s'
as $$
#variable_conflict use_column
declare
    c_token constant bigint := 1000000;
    v_held bigint;
    v_as_of timestamptz;
    v_now timestamptz;
begin
    loop
        select b.micro_tokens, b.as_of into v_held, v_as_of
        from public.stranger_buckets b where b.address_hash = p_address_hash
        for no key update;
        exit when found;
        delete from public.stranger_buckets b
        where b.address_hash in (
            select old.address_hash from public.stranger_buckets old
            where old.full_at < clock_timestamp() and old.address_hash <> p_address_hash
            order by old.full_at limit 20 for no key update skip locked);
        insert into public.stranger_buckets (address_hash, micro_tokens, as_of, full_at)
        values (p_address_hash, p_burst * c_token, clock_timestamp(), clock_timestamp())
        on conflict do nothing;
    end loop;
    v_now := clock_timestamp();
    v_held := public.bucket_at(v_held, v_as_of, v_now, p_burst, p_per_second);
    v_as_of := public.bucket_as_of(v_as_of, v_now);
    if v_held < c_token then
        return query select false, v_held, v_as_of, v_now;
        return;
    end if;
    v_held := v_held - c_token;
    update public.stranger_buckets b
    set micro_tokens = v_held, as_of = v_as_of,
        full_at = public.bucket_full_at(v_held, v_as_of, p_burst, p_per_second)
    where b.address_hash = p_address_hash;
    return query select true, v_held, v_as_of, v_now;
end;
$$ @@
alter function crosstenant.take_stranger_token owner to guildhall_crosstenant @@
revoke all on function crosstenant.take_stranger_token from public @@
grant execute on function crosstenant.take_stranger_token to guildhall_app @@
comment on function crosstenant.take_stranger_token is 'Tells how many requests one digest of a network address has left, and takes one. Knows no tenant.' @@
--rollback drop function crosstenant.take_stranger_token;
