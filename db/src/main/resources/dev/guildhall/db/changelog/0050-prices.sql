--liquibase formatted sql logicalFilePath:0050-prices

--changeset guildhall:model-prices
create table model_prices (
    model text not null,
    version integer not null check (version > 0),
    input_per_million_micros bigint not null check (input_per_million_micros >= 0),
    output_per_million_micros bigint not null check (output_per_million_micros >= 0),
    primary key (model, version)
);
comment on table model_prices is 'What models cost in micro-dollars per million tokens. A new price is a new version; * is for models without an own price.';
grant select on model_prices to guildhall_app;

insert into model_prices (model, version, input_per_million_micros, output_per_million_micros) values
    ('*', 1, 3000000, 15000000),
    ('guildhall-demo', 1, 500000, 1500000),
    ('gpt-4o', 1, 2500000, 10000000),
    ('gpt-4o-mini', 1, 150000, 600000),
    ('gpt-4.1', 1, 2000000, 8000000),
    ('gpt-4.1-mini', 1, 400000, 1600000),
    ('gpt-4.1-nano', 1, 100000, 400000),
    ('gpt-5', 1, 1250000, 10000000),
    ('gpt-5-mini', 1, 250000, 2000000),
    ('gpt-5-nano', 1, 50000, 400000),
    ('claude-opus-4-1', 1, 15000000, 75000000),
    ('claude-sonnet-4-5', 1, 3000000, 15000000),
    ('claude-haiku-4-5', 1, 1000000, 5000000),
    ('gemini-2.5-pro', 1, 1250000, 10000000),
    ('gemini-2.5-flash', 1, 300000, 2500000),
    ('gemini-2.5-flash-lite', 1, 100000, 400000);
--rollback drop table model_prices;
