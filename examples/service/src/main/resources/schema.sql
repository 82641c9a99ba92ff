create table if not exists dossiers (
  id varchar(256) primary key,
  revision int not null,
  body json not null
);
