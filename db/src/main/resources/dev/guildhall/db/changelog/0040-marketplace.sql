--liquibase formatted sql logicalFilePath:0040-marketplace

--changeset guildhall:divisions
create table divisions (
    slug text collate "C" primary key,
    title text not null,
    summary text not null
);
comment on table divisions is 'Groups of professions in the marketplace; the same for all tenants, written by the seeder.';
grant select on divisions to guildhall_app;
--rollback drop table divisions;

--changeset guildhall:listings
-- PostgreSQL calls array_to_string stable for the sake of types whose text depends on settings; of text it does not.
create function words_of(text[]) returns text
    language sql immutable parallel safe
    return array_to_string($1, ' ');

create table listings (
    slug text collate "C" not null,
    version integer not null check (version > 0),
    current boolean not null,
    name text not null,
    division text collate "C" not null references divisions,
    specialty text not null,
    seniority text not null check (seniority in ('JUNIOR', 'SENIOR', 'MANAGER')),
    stability text not null check (stability in ('STABLE', 'BETA', 'ALPHA', 'EXPERIMENTAL')),
    monthly_price_micros bigint not null check (monthly_price_micros >= 0),
    model_tier text not null check (model_tier in ('ECONOMY', 'STANDARD', 'PREMIUM')),
    estimated_usage text not null check (estimated_usage in ('LOW', 'MEDIUM', 'HIGH')),
    skills text[] not null,
    tools text[] not null,
    tags text[] not null,
    description text not null,
    prompt text not null,
    sort_name text collate "C" not null generated always as (lower(name)) stored,
    search_text text not null generated always as (
        lower(name || ' ' || specialty || ' ' || description || ' ' || words_of(skills) || ' ' || words_of(tags))) stored,
    primary key (slug, version)
);
comment on table listings is 'Agents on offer, in all their versions; the same for all tenants, written by the seeder.';
comment on column listings.current is 'Whether this is the version that is shown and hired; employees keep the one they have.';
create unique index listings_current on listings (slug) where current;
create index listings_of_division on listings (division) where current;
grant select on listings to guildhall_app;
--rollback drop table listings; drop function words_of;

--changeset guildhall:words-of-grants
revoke all on function words_of from public;
--rollback grant execute on function words_of to public;
