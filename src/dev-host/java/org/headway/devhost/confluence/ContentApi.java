package org.headway.devhost.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.ContentRepresentation;
import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.Space;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.content.ContentService;
import com.atlassian.confluence.api.service.exceptions.ConflictException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.headway.devhost.action.Forbidden;
import org.headway.devhost.action.NotFound;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Confluence's ContentService and CQLSearchService, for whoever makes the request. What was not expanded is missing. */
public final class ContentApi {
    private static final Pattern QUERY = Pattern.compile(
            "\\((macro = \"[^\"]+\"(?: or macro = \"[^\"]+\")*)\\) and type in \\(([a-z, ]+)\\) order by created");

    private final Wiki wiki;

    ContentApi(Wiki wiki) {
        this.wiki = wiki;
    }

    public ContentService.ContentFinder find(Expansion... expansions) {
        return id -> () -> stored(id).map(page -> content(page, expansions));
    }

    private Optional<PageVersion> stored(ContentId id) {
        try {
            return Optional.of(wiki.page(id.asLong()));
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    public Content update(Content next) {
        PageVersion page = stored(next.getId()).orElseThrow(() -> new ServiceException("No content found"));
        if (next.getVersion().getNumber() != page.version() + 1) {
            throw new ConflictException("Version must be incremented on update");
        }
        String storage = next.getBody().get(ContentRepresentation.STORAGE).getValue();
        requireWellFormed(storage);
        try {
            return content(
                    wiki.edit(page, next.getTitle(), storage, next.getVersion().getMessage()));
        } catch (Forbidden refused) {
            throw new PermissionException("No permission to change this content");
        }
    }

    private static void requireWellFormed(String storage) {
        String withoutNamed = storage.replaceAll("&(?!amp;|lt;|gt;|quot;|apos;)[A-Za-z]+;", " ");
        try {
            SAXParserFactory.newInstance()
                    .newSAXParser()
                    .parse(new InputSource(new StringReader("<x>" + withoutNamed + "</x>")), new DefaultHandler());
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw new ServiceException("Error parsing xhtml: " + malformed.getMessage());
        }
    }

    /** Here the index knows at once what was saved; there it follows. */
    public PageResponse<Content> searchContent(String cql, PageRequest asked, Expansion... expansions) {
        Matcher query = QUERY.matcher(cql);
        if (!query.matches()) {
            throw new ServiceException("The dev host understands no such CQL: " + cql);
        }
        List<String> macros = Arrays.stream(query.group(1).split(" or "))
                .map(clause -> clause.substring("macro = \"".length(), clause.length() - 1))
                .toList();
        List<String> types = List.of(query.group(2).split(", ?"));
        List<PageVersion> found = wiki.spaces().stream()
                .flatMap(space -> wiki.pages(space).stream())
                .filter(page -> types.contains(page.kind()) && has(macros, page))
                .sorted(Comparator.comparing(PageVersion::pageId))
                .skip(asked.getStart())
                .limit(asked.getLimit() + 1L)
                .toList();
        return new Response(
                found.stream()
                        .limit(asked.getLimit())
                        .map(page -> content(page, expansions))
                        .toList(),
                found.size() > asked.getLimit());
    }

    private static boolean has(List<String> macros, PageVersion page) {
        return Jsoup.parse(page.storage(), "", Parser.xmlParser()).select("ac|structured-macro").stream()
                .anyMatch(macro -> macros.contains(macro.attr("ac:name")));
    }

    private Content content(PageVersion page, Expansion... expansions) {
        var expanded = Arrays.stream(expansions).map(Expansion::getPropertyName).collect(Collectors.toSet());
        Content.ContentBuilder content = Content.builder()
                .id(ContentId.of(page.pageId()))
                .type(ContentType.valueOf(page.kind()))
                .title(page.title());
        if (expanded.contains("space")) {
            content.space(Space.builder().key(wiki.spaceOf(page).getKey()).build());
        }
        if (expanded.contains("version")) {
            content.version(Version.builder().number(page.version()).build());
        }
        if (expanded.contains("body")) {
            content.body(page.storage(), ContentRepresentation.STORAGE);
        }
        return content.build();
    }

    private record Response(List<Content> getResults, boolean hasMore) implements PageResponse<Content> {
        @Override
        public Iterator<Content> iterator() {
            return getResults.iterator();
        }
    }
}
