package org.headway.devhost.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.headway.devhost.storage.StatementCount;

/** Tells in every response's header how many SQL statements the plugin sent for it. */
final class StatementHeader extends Handler.Wrapper {
    private final StatementCount statements;

    StatementHeader(Handler handler, StatementCount statements) {
        super(handler);
        this.statements = statements;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        statements.reset();
        // As late as possible: the header is added when the response goes out.
        request.addHttpStreamWrapper(stream -> new HttpStream.Wrapper(stream) {
            @Override
            public void send(
                    MetaData.Request asked, MetaData.Response answer, boolean last, ByteBuffer content, Callback done) {
                super.send(asked, answer == null ? null : counted(answer), last, content, done);
            }
        });
        return super.handle(request, response, callback);
    }

    private MetaData.Response counted(MetaData.Response answer) {
        HttpFields headers = HttpFields.build(answer.getHttpFields())
                .add("X-Dev-Host-Statements", String.valueOf(statements.onThisThread()));
        return new MetaData.Response(
                answer.getStatus(),
                answer.getReason(),
                answer.getHttpVersion(),
                headers,
                answer.getContentLength(),
                answer.getTrailersSupplier());
    }
}
