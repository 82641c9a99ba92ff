package org.communique.examples.tworeports;

import static org.communique.model.vocabulary.ActorKind.INTERNATIONAL_ORGANIZATION;
import static org.communique.model.vocabulary.ActorKind.MEDIA;
import static org.communique.model.vocabulary.ActorKind.MINISTRY;
import static org.communique.model.vocabulary.ActorKind.NEWS_AGENCY;
import static org.communique.model.vocabulary.OfficeKind.HEAD_OF_STATE;
import static org.communique.model.vocabulary.OfficeKind.SPOKESPERSON;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.Group;
import org.communique.model.Judgment;
import org.communique.model.Organization;
import org.communique.model.Person;
import org.communique.model.Place;
import org.communique.model.State;
import org.communique.model.value.LanguageMap;
import org.communique.model.vocabulary.JudgmentRelation;
import org.communique.model.vocabulary.PlaceKind;

/**
 * A page that carries two reports of talks between the same two men, which agree on little more.
 *
 * <p>Each report is an account of its own, so there are two records of talks, and a judgment
 * between them. Nothing is merged.
 */
public final class TwoReports {

  private TwoReports() {}

  /** {@return the dossier} */
  public static Dossier dossier() {
    return Dossier.builder()
        .id("two-reports")
        .title("en", "Two reports of talks")
        .note(
            "en",
            "Two short news reports under one header date, and the line between them. Every text"
                + " here was written for this example; only the speakers’ quoted words are their"
                + " own.")
        .addSources(CommonPage.source(), FirstReport.source(), SecondReport.source())
        .addAllSources(SecondReport.sourcesOfTheSource())
        .addAllActors(persons())
        .addAllActors(states())
        .addAllActors(organizations())
        .addAllActors(groups())
        .addPlace(beijing())
        .addSummit(FirstReport.talks())
        .addAllSummits(SecondReport.summits())
        .addAllStatements(FirstReport.statements())
        .addAllStatements(CommonPage.statements())
        .addAllStatements(SecondReport.statements())
        .addAgreement(FirstReport.agreements())
        .addJudgment(theyAreTwoEvents())
        .build();
  }

  private static List<Actor> persons() {
    return List.of(
        Person.builder()
            .id("xi")
            .addIdentifier("wikidata", "Q15031")
            .name(LanguageMap.of("en", "Xi Jinping").with("zh-Hans", "习近平"))
            .addOffice(
                o ->
                    o.office(HEAD_OF_STATE).title("en", "President").of("china").from("2013-03-14"))
            .build(),
        Person.builder()
            .id("putin")
            .addIdentifier("wikidata", "Q7747")
            .name(LanguageMap.of("en", "Vladimir Putin").with("ru", "Владимир Путин"))
            .addOffice(
                o ->
                    o.office(HEAD_OF_STATE)
                        .title("en", "President")
                        .of("russia")
                        .from("2012-05-07"))
            .build(),
        Person.builder()
            .id("mao-ning")
            .name(LanguageMap.of("en", "Mao Ning").with("zh-Hans", "毛宁"))
            .addOffice(
                o ->
                    o.office(SPOKESPERSON)
                        .title("en", "Foreign Ministry spokeswoman")
                        .of("chinese-foreign-ministry"))
            .build());
  }

  private static List<Actor> states() {
    return List.of(
        State.builder()
            .id("china")
            .addIdentifier("wikidata", "Q148")
            .addIdentifier("iso-3166-1", "CN")
            .name(LanguageMap.of("en", "China").with("zh-Hans", "中国"))
            .from("1949-10-01")
            .build(),
        State.builder()
            .id("russia")
            .addIdentifier("wikidata", "Q159")
            .addIdentifier("iso-3166-1", "RU")
            .name(LanguageMap.of("en", "Russia").with("ru", "Россия"))
            .build(),
        State.builder()
            .id("ukraine")
            .addIdentifier("wikidata", "Q212")
            .addIdentifier("iso-3166-1", "UA")
            .name(LanguageMap.of("en", "Ukraine").with("uk", "Україна"))
            .build());
  }

  private static List<Actor> organizations() {
    return List.of(
        Organization.builder()
            .id("un")
            .addIdentifier("wikidata", "Q1065")
            .name("en", "United Nations")
            .from("1945-10-24")
            .kind(INTERNATIONAL_ORGANIZATION)
            .build(),
        Organization.builder()
            .id("security-council")
            .addIdentifier("wikidata", "Q37470")
            .addOpen("members")
            .name("en", "United Nations Security Council")
            .of("un")
            .addMember("china")
            .addMember("russia")
            .build(),
        Organization.builder()
            .id("chinese-foreign-ministry")
            .name("en", "Ministry of Foreign Affairs of China")
            .kind(MINISTRY)
            .of("china")
            .build(),
        newsAgency("xinhua", "Xinhua", "china"),
        newsAgency("unn", "UNN", "ukraine"));
  }

  private static Organization newsAgency(String id, String name, String country) {
    return Organization.builder().id(id).name("en", name).kind(NEWS_AGENCY).of(country).build();
  }

  /** Whom a source does not name, it can still describe. */
  private static List<Actor> groups() {
    return List.of(
        media("chinese-state-media", "Chinese state media", "china"),
        media("russian-media", "Russian media", "russia"),
        Group.builder()
            .id("developing-countries")
            .name("en", "Developing countries")
            .unnamed(true)
            .build());
  }

  private static Group media(String id, String description, String country) {
    return Group.builder()
        .id(id)
        .name("en", description)
        .unnamed(true)
        .kind(MEDIA)
        .of(country)
        .build();
  }

  private static Place beijing() {
    return Place.builder()
        .id("beijing")
        .addIdentifier("wikidata", "Q956")
        .name(LanguageMap.of("en", "Beijing").with("zh-Hans", "北京"))
        .kind(PlaceKind.CITY)
        .addWithin("china")
        .coordinates(39.9, 116.4)
        .build();
  }

  private static Judgment theyAreTwoEvents() {
    return Judgment.builder()
        .addRecords("talks-russia", "talks-beijing")
        .relation(JudgmentRelation.DISTINCT)
        .by("editor")
        .on("2025-05-09")
        .reason("en", "16 May was a Thursday in 2024, not in 2025")
        .build();
  }
}
