"""Rows that come in by an upload: a form of its own, and what is wrong stands on its page."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from designer.admin_base import ModelAdmin
from designer.errors import DesignerError

Form = TypeVar("Form", bound=forms.Form)


class UploadAdmin(ModelAdmin, Generic[Form]):  # type: ignore[misc]
    """``bring_in`` takes a valid form and answers; a ``refusal`` that it raises is shown."""

    upload_form: type[Form]
    upload_page: str  # a template; finds ``form`` and ``title``
    upload_title: str
    refusal: type[DesignerError]

    def bring_in(self, request: HttpRequest, form: Form) -> HttpResponse:
        """Makes the row and leads on to it. Raises ``refusal``; nothing is kept then."""
        raise NotImplementedError

    def upload_context(self, error: DesignerError | None) -> dict[str, Any]:
        """What else the upload's page finds, after this refusal or before any."""
        return {}

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The upload."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form, refused = self.upload_form(request.POST or None, request.FILES or None), None
        if request.method == "POST" and form.is_valid():
            try:
                return self.bring_in(request, form)
            except self.refusal as error:
                form.add_error(None, str(error))
                refused = error
        context = {"title": self.upload_title, **self.upload_context(refused)}
        return self.form_page(request, self.upload_page, form, context | (extra_context or {}))

    def form_page(
        self, request: HttpRequest, template: str, form: forms.Form, context: dict[str, Any]
    ) -> HttpResponse:
        """A page with a form; 422 where it was sent and is shown again."""
        context = {
            **self.admin_site.each_context(request),
            "opts": self.model._meta,
            "form": form,
            "media": self.media + form.media,
            **context,
        }
        status = 422 if request.method == "POST" else 200
        return TemplateResponse(request, template, context, status=status)
