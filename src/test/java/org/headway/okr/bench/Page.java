package org.headway.okr.bench;

import static org.headway.okr.testing.Fixtures.ANNA;
import static org.headway.okr.testing.Fixtures.NOW;
import static org.headway.okr.testing.Fixtures.SPACE;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.headway.devhost.templates.Allowlist;
import org.headway.okr.domain.Container;
import org.headway.okr.service.Access;
import org.headway.okr.service.Containers;
import org.headway.okr.service.Names;
import org.headway.okr.service.Programme;
import org.headway.okr.service.Reader;
import org.headway.okr.service.checkin.CloseUpQuery;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.service.table.BesideQuery;
import org.headway.okr.service.table.CycleEnds;
import org.headway.okr.service.table.TableCycles;
import org.headway.okr.service.table.TableFilter;
import org.headway.okr.service.table.TableQuery;
import org.headway.okr.service.table.TableQuestion;
import org.headway.okr.testing.AllPermitted;
import org.headway.okr.testing.FixedPeople;
import org.headway.okr.testing.Stores;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.table.OkrTableView;
import org.headway.okr.view.table.TableParameters;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** All of Headway's part of a page view, from the question to the HTML, with the dev host's templates. */
final class Page {

    private final String cycle;
    private final OkrQueries queries;
    private final Templates templates;
    private final Words words;

    Page(Stores stores) throws IOException {
        this(stores, "");
    }

    Page(Stores stores, String cycle) throws IOException {
        this.cycle = cycle;
        Containers containers = new OneSpace();
        Names names = new Names(new FixedPeople(), new AllPermitted());
        Access access = new Access(
                new AllPermitted(),
                containers,
                new Programme(stores.parameters()),
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.sharings());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Programme programme = new Programme(stores.parameters());
        TableCycles cycles = new TableCycles(
                access, programme, stores.objectives(), stores.keyResults(), stores.areas(), stores.sharings(), clock);
        CycleEnds ends = new CycleEnds(access, stores.scores());
        TableQuery tables = new TableQuery(
                access,
                containers,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns(),
                stores.definitions(),
                new BesideQuery(stores.metrics(), stores.justDoIts()),
                stores.sharings(),
                cycles,
                ends,
                clock);
        queries = new OkrQueries(
                access,
                tables,
                new CloseUpQuery(
                        access,
                        tables,
                        programme,
                        names,
                        stores.areas(),
                        ends,
                        stores.closeUps(),
                        stores.continuations(),
                        stores.scores(),
                        stores.objectives(),
                        clock),
                cycles,
                programme,
                names,
                stores.areas(),
                stores.objectives(),
                stores.keyResults(),
                stores.checkIns());
        var engine = new org.headway.devhost.templates.Templates(
                name -> Page.class.getClassLoader().getResource(name), new Allowlist(allowed()::contains));
        templates = engine::render;
        words = new English();
    }

    String html() {
        Reader reader = new Reader(Optional.of(ANNA));
        var table = queries.table(reader, new TableQuestion(Optional.of(SPACE.key()), "", cycle, TableFilter.none()));
        var asked = TableParameters.read(Map.of("objectives", "open"), Optional.of(SPACE.key()));
        return OkrTableView.of(table, words, asked).render(templates, words);
    }

    private static List<String> allowed() throws IOException {
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));
        return Jsoup.parse(descriptor, "", Parser.xmlParser())
                .select("velocity-allowlist > method")
                .eachText();
    }

    private static final class OneSpace implements Containers {

        @Override
        public Optional<Container> withKey(String key) {
            return Optional.of(SPACE);
        }

        @Override
        public Optional<Container> today(Container known) {
            return Optional.of(known);
        }

        @Override
        public String nameOf(Container container) {
            return container.key();
        }
    }

    private static final class English implements Words {

        private final Properties texts = new Properties();
        private final Map<String, MessageFormat> patterns = new HashMap<>();

        English() throws IOException {
            try (InputStream in = Page.class.getResourceAsStream("/i18n/headway.properties")) {
                texts.load(in);
            }
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String say(String key, Serializable... arguments) {
            return patterns.computeIfAbsent(key, this::pattern).format(arguments);
        }

        private MessageFormat pattern(String key) {
            return new MessageFormat(texts.getProperty(key, key), Locale.ENGLISH);
        }
    }
}
