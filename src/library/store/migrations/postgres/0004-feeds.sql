-- Feeds that are watched and what they held; when reports came, by which a reader's news are told; who and what is found where, for search.

-- The instant at which a report was added, and its place among all that were: it never falls, as clocks do.
alter table report add column added text collate "C";
alter table report add column serial integer not null default 0;
create index report_serial on report (serial);

-- The feed that a report was found in.
alter table source add column feed text collate "C";

create table feed (
  url text collate "C" not null primary key,
  title text collate "C",
  etag text collate "C",
  modified text collate "C",
  checked text collate "C",
  due text collate "C",
  failures integer not null default 0,
  trouble text collate "C"
);

create table item (
  feed text collate "C" not null references feed (url) on delete cascade,
  key text collate "C" not null,
  digest text collate "C" not null,
  url text collate "C",
  etag text collate "C",
  modified text collate "C",
  seen text collate "C" not null,
  looks integer not null default 0,
  due text collate "C",
  primary key (feed, key)
);
create index item_due on item (due);

create table reader (
  name text collate "C" not null primary key,
  serial integer not null,
  looked text collate "C" not null
);

-- Stories are linked anew, so that what they find can be searched.
delete from story;

create table named (
  story text collate "C" not null references story (key) on delete cascade,
  id text collate "C" not null,
  kind text collate "C" not null,
  form text collate "C" not null,
  primary key (story, id, form)
);
create index named_form on named (form);
create index named_id on named (id);

create table held (
  story text collate "C" not null references story (key) on delete cascade,
  report text collate "C" not null,
  part text collate "C" not null,
  id text collate "C" not null,
  times integer not null,
  primary key (story, id, part, report)
);
create index held_id on held (id, part);
