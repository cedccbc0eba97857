from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def bags_are_carried(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Until now the tote was known by its name."""
    garments = apps.get_model('designer', 'Garment').objects.using(schema_editor.connection.alias)
    garments.filter(slug='tote').update(wear='carried')


class Migration(migrations.Migration):

    dependencies = [
        ('designer', '0003_measures_below_the_waist'),
    ]

    operations = [
        migrations.AddField(
            model_name='garment',
            name='wear',
            field=models.CharField(choices=[('top', 'On the upper body'), ('legs', 'On the legs'), ('carried', 'Carried, not worn')], default='top', max_length=8, verbose_name='where it is worn'),
        ),
        migrations.RunPython(bags_are_carried, migrations.RunPython.noop),
    ]
