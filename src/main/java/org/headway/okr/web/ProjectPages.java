package org.headway.okr.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.headway.okr.platform.link.Home;
import org.headway.okr.platform.link.LinkedProduct;
import org.headway.okr.service.Reader;
import org.headway.okr.service.reading.OkrQueries;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;
import org.headway.okr.view.page.NoPageView;
import org.headway.okr.view.table.FoldingMemory;
import org.headway.okr.view.table.ProjectPageView;
import org.headway.okr.view.table.TableParameters;

/** The OKRs of a project on a page of their own. A space has none: there they stand on pages that people write. */
@Named
public final class ProjectPages {

    private final Home home;
    private final LinkedProduct linked;
    private final OkrQueries queries;
    private final FoldingMemory folding;
    private final Addresses addresses;
    private final Templates templates;

    @Inject
    public ProjectPages(
            Home home,
            LinkedProduct linked,
            OkrQueries queries,
            FoldingMemory folding,
            Addresses addresses,
            Templates templates) {
        this.home = home;
        this.linked = linked;
        this.queries = queries;
        this.folding = folding;
        this.addresses = addresses;
        this.templates = templates;
    }

    /** What is said of every project where the linked product keeps the OKRs, or may do so. It asks nobody. */
    Optional<String> instead(Words words) {
        return switch (home.remembered()) {
            case HERE -> Optional.empty();
            case LINKED ->
                Optional.of(
                        NoPageView.keptThere(linked.address().map(URI::toString).orElse(""), words)
                                .render(templates));
            case UNKNOWN -> Optional.of(NoPageView.notKnownYet(words).render(templates));
        };
    }

    /** The table of a project; one that cannot be read is not found. */
    String page(Reader reader, String key, Words words) {
        TableParameters asked = TableParameters.read(Map.of(), Optional.of(key));
        return ProjectPageView.of(queries.table(reader, asked.question()), asked, folding.now(), addresses, words)
                .render(templates, words);
    }
}
