package org.onrecord.server;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what may ask: a server on the loopback interface is for this machine, but any page in a browser on this machine can send
 * requests to it.
 */
final class Guard extends Handler.Wrapper {

    private static final List<String> LOOPBACK_NAMES = List.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Admission admission;
    private final List<String> origins;
    private final @Nullable String onlyName;

    /** @param isLocal whether the server listens on the loopback interface */
    Guard(Handler inner, Admission admission, ServerSettings settings, boolean isLocal) {
        super(inner);
        this.admission = admission;
        origins = settings.origins();
        onlyName = isLocal ? settings.host() : null;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.add(response.getHeaders());
        Problem refusal = refusal(request);
        if (refusal == null) {
            return super.handle(request, response, callback);
        }
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        ProblemHandler.send(refusal, response, callback);
        return true;
    }

    private @Nullable Problem refusal(Request request) {
        if (admission.isStopping()) {
            return Problem.stopping();
        }
        String host = request.getHttpURI().getHost();
        // A page of another site whose name leads to this machine ("DNS rebinding") counts as of one origin with the
        // server.
        if (onlyName != null && host != null && !isName(host.toLowerCase(Locale.ROOT), onlyName)) {
            return Problem.notThisHost(host);
        }
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null && !isAllowed(origin, request.getHttpURI().getAuthority())) {
            return Problem.notThisOrigin(origin);
        }
        return null;
    }

    private static boolean isName(String host, String name) {
        return LOOPBACK_NAMES.contains(host) || host.equals(name);
    }

    private boolean isAllowed(String origin, @Nullable String authority) {
        return origins.contains("*")
                || origins.contains(origin)
                || origin.equals("http://" + authority)
                || origin.equals("https://" + authority);
    }
}
