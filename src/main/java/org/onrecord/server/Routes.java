package org.onrecord.server;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which path is answered by what. */
final class Routes extends Handler.Abstract {

    private static final String EXTRACT = "/extract";

    private final Pages pages;
    private final ExtractHandler extract;

    Routes(Pages pages, ExtractHandler extract) {
        this.pages = pages;
        this.extract = extract;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        if (pages.has(path)) {
            if (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod())) {
                pages.send(path, response, callback);
            } else {
                wrongMethod("GET, HEAD", request, response, callback);
            }
        } else if (path.equals(EXTRACT)) {
            if (HttpMethod.POST.is(request.getMethod())) {
                extract.handle(request, response, callback);
            } else {
                wrongMethod("POST", request, response, callback);
            }
        } else {
            var problem = new Problem(
                    HttpStatus.NOT_FOUND_404, "there is no " + path + "; /openapi.json lists what there is");
            ProblemHandler.send(problem, response, callback);
        }
        return true;
    }

    private static void wrongMethod(String allowed, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        var problem = new Problem(
                HttpStatus.METHOD_NOT_ALLOWED_405, request.getMethod() + " is not allowed here; " + allowed + " is");
        ProblemHandler.send(problem, response, callback);
    }
}
