-- The stories that reports fall into, kept so that a report is grouped only with those that links join to it.

-- Reports that something has happened to since they were last grouped: added, read anew, given a source, taken out.
create table touched (
  number bigint generated always as identity primary key,
  report text collate "C" not null
);
insert into touched (report) select id from report;

-- Stamps of what the rows below were made with.
create table state (
  name text collate "C" not null primary key,
  value text collate "C" not null
);

-- A report as it is grouped; it stays until the group is made without it, though the report may have gone.
create table member (
  report text collate "C" not null primary key,
  part text collate "C" not null,
  story text collate "C" not null,
  keys bytea not null,
  subject bytea not null
);
create index member_part on member (part);
create index member_story on member (story);

create table story_key (
  key integer not null,
  report text collate "C" not null,
  primary key (key, report)
);

-- Every story of now, the key under which its row of `story` is to be found, and whether it is there.
create table storyline (
  id text collate "C" not null primary key,
  key text collate "C" not null,
  linked integer not null
);
create index storyline_linked on storyline (linked);
create index storyline_key on storyline (key);

create index story_id on story (id);
drop table pile;
