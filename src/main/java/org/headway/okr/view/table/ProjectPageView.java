package org.headway.okr.view.table;

import java.util.Map;
import org.headway.okr.domain.table.OkrTable;
import org.headway.okr.view.Addresses;
import org.headway.okr.view.Labels;
import org.headway.okr.view.LinkView;
import org.headway.okr.view.Templates;
import org.headway.okr.view.Words;

/**
 * The page of a project: the table of all its areas, as it stands where nobody chose anything.
 *
 * @param project the way back to it
 */
public record ProjectPageView(LinkView project, OkrTableView table) {

    public static ProjectPageView of(
            OkrTable table, TableParameters asked, Folding folding, Addresses addresses, Words words) {
        return new ProjectPageView(
                new LinkView(
                        addresses.ofContainer(table.home().container()),
                        table.home().containerName()),
                OkrTableView.of(table, words, asked, folding));
    }

    public String render(Templates templates, Words words) {
        return templates.render(
                "ui/address/project.vm", Map.of("page", this, "table", table, "label", new Labels(words)));
    }
}
